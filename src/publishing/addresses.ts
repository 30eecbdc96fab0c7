/** Lists every address that is to be published, without queries. */
type ListAddresses = () => Promise<readonly string[]>;

const KEY = Symbol.for('site.list-addresses');

/** Shared through globalThis because Next loads its own copy of this module beside the server's. */
const shared = globalThis as { [KEY]?: ListAddresses };

/** Says who knows the addresses: called once by the application when it starts. */
export function provideAddresses(list: ListAddresses): void {
  shared[KEY] = list;
}

/** Every address that is to be published; null while the application has not said who knows them. */
export async function listAddresses(): Promise<readonly string[] | null> {
  return shared[KEY] ? await shared[KEY]() : null;
}

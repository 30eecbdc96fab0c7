/**
 * How long one look at one page may take, in milliseconds. It ends tests that hang, and no more: on a machine that
 * is busy with other things the same look takes ten times as long as on one that is not.
 */
const PER_LOOK = 20_000;

/** How long a test of so many looks may take, in milliseconds. */
export const limitFor = (looks: number): number => looks * PER_LOOK + 60_000;

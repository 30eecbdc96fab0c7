/** What was derived from the arguments so far, and the way on for each further argument. */
class Step<Value> {
  derived: { readonly value: Value } | null = null;
  readonly #byObject = new WeakMap<object, Step<Value>>();
  readonly #byValue = new Map<unknown, Step<Value>>();

  next(argument: unknown): Step<Value> {
    const isObject = typeof argument === 'object' && argument !== null;
    const known = isObject ? this.#byObject.get(argument) : this.#byValue.get(argument);
    if (known) return known;
    const step = new Step<Value>();
    if (isObject) this.#byObject.set(argument, step);
    else this.#byValue.set(argument, step);
    return step;
  }
}

/**
 * Computes something once for the same arguments. What was read and not changed since is the same object, so
 * whatever is computed from it alone is computed once and dies with it; what is read anew, as a preview is each
 * time, is computed anew.
 * @param derive must depend on its arguments alone. The first is what was read; plain values among the others are
 *   kept for as long as that lives, so there may be few of them, such as languages.
 */
export function deriveOnce<Arguments extends readonly [object, ...unknown[]], Value>(
  derive: (...args: Arguments) => Value,
): (...args: Arguments) => Value {
  const root = new Step<Value>();
  return (...args) => {
    let step = root;
    for (const argument of args) step = step.next(argument);
    step.derived ??= { value: derive(...args) };
    return step.derived.value;
  };
}

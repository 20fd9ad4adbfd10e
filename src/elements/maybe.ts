/** Now, or later. */
export type Maybe<T> = T | Promise<T>;

/**
 * Goes on with a value as soon as it is there: at once where it is there already. (Not named `then`, which would make a
 * promise of the module itself to whoever imports it later.)
 */
export const whenThere = <A, B>(value: Maybe<A>, use: (value: A) => Maybe<B>): Maybe<B> =>
  value instanceof Promise ? value.then(use) : use(value);

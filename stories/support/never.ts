/** An address that never answers, for the loading state. Only this one is intercepted. */
export const NEVER = "/an-address-that-never-answers.csv";

const fetchFromNetwork = globalThis.fetch.bind(globalThis);

globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  return address.endsWith(NEVER) ? new Promise<never>(() => undefined) : fetchFromNetwork(input, init);
};

/** The key by which a row says with how many decimals the figure of one field was published. */
export const decimalsKey = (key: string): string => `${key}·decimals`;

declare const packs: unique symbol;

/**
 * A value of JSON as one text, for what travels far before it is read: from the thread that made it through the
 * server to the browser it is neither copied nor walked through, as the framework's own form of data is at each step.
 */
export type Packed<Value> = string & { readonly [packs]?: Value };

export const packed = <Value>(value: Value) => JSON.stringify(value) as Packed<Value>;

export const unpacked = <Value>(text: Packed<Value>) => JSON.parse(text) as Value;

/** A JSON object as read, before anything is known of what is in it. */

/** Any keys, and values not validated yet. */
export type JsonObject = { readonly [key: string]: unknown };

/** Is this a JSON object: neither `null` nor an array? */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

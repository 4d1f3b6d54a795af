/** The schema of an outcome: a value, or a failure that the screens know how to explain. */
import * as v from 'valibot';

const StorageFailureSchema = v.object({
  kind: v.literal('storage'),
  reason: v.picklist(['full', 'closed', 'unavailable']),
  detail: v.string(),
});
const UnreachableSchema = v.object({ kind: v.literal('unreachable'), detail: v.string() });
const NotFoundSchema = v.object({ kind: v.literal('not-found') });
const RefusedSchema = v.object({ kind: v.literal('refused'), detail: v.string() });

/** Mirrors the type `Failure` of lib/app/ports.ts. */
export const FailureSchema = v.variant('kind', [
  StorageFailureSchema,
  UnreachableSchema,
  NotFoundSchema,
  RefusedSchema,
]);

/** `{ok: true, value}` or `{ok: false, error}`, both sides parsed. */
export function outcomeOf<Value extends v.GenericSchema, Failure extends v.GenericSchema>(
  value: Value,
  error: Failure,
) {
  return v.variant('ok', [
    v.object({ ok: v.literal(true), value }),
    v.object({ ok: v.literal(false), error }),
  ]);
}

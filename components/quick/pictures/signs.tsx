/** The signs of the answers: each has a shape of its own, so that nobody has to tell colours apart. */

/** Yes. */
export function Tick() {
  return (
    <>
      <circle cx={48} cy={48} r={40} class="es-picture__one" />
      <path d="m28 50 14 15 27-34" stroke-width={9} />
    </>
  );
}

/** No. */
export function Cross() {
  return (
    <>
      <rect x={8} y={8} width={80} height={80} rx={10} class="es-picture__two" />
      <path d="m31 31 34 34M65 31 31 65" stroke-width={9} />
    </>
  );
}

/** I do not know. */
export function Question() {
  return (
    <>
      <circle cx={48} cy={48} r={40} class="es-picture__paper" />
      <path d="M35 37a13 13 0 1 1 20 11c-5 3-7 5-7 11" stroke-width={8} />
      <path d="M48 72h.1" stroke-width={10} />
    </>
  );
}

/** A bit: half of it. */
export function ABit() {
  return (
    <>
      <circle cx={48} cy={48} r={40} class="es-picture__paper" />
      <path d="M48 8a40 40 0 0 0 0 80Z" class="es-picture__ink" />
    </>
  );
}

/** It does not apply. */
export function Dash() {
  return (
    <>
      <rect x={8} y={8} width={80} height={80} rx={40} class="es-picture__paper" stroke-dasharray="4 12" />
      <path d="M32 48h32" stroke-width={9} />
    </>
  );
}

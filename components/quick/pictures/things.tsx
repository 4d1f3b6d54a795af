/** Drawings of things. */

/** What somebody cares about, and a list of it. */
export function Needs() {
  return (
    <>
      <rect x={34} y={10} width={54} height={76} rx={4} class="es-picture__one" />
      <path d="M60 26h18M60 42h18M48 58h30M48 72h30" />
      <path
        d="M29 56C12 44 6 35 6 26a12 12 0 0 1 23-5 12 12 0 0 1 23 5c0 9-6 18-23 30Z"
        class="es-picture__two"
      />
    </>
  );
}

/** A house with a door. */
export function Home() {
  return (
    <>
      <path d="M16 44v42h64V44" class="es-picture__one" />
      <path d="M6 48 48 10l42 38Z" class="es-picture__two" />
      <path d="M39 86V62a9 9 0 0 1 18 0v24" class="es-picture__paper" />
      <path d="M51 74h.1" stroke-width={6} />
    </>
  );
}

/** A screen with a cross on it. */
export function ComputerWrong() {
  return (
    <>
      <rect x={8} y={12} width={80} height={54} rx={5} class="es-picture__one" />
      <path d="M38 66v16M58 66v16M26 84h44" />
      <circle cx={48} cy={39} r={17} class="es-picture__two" />
      <path d="m41 32 14 14M55 32 41 46" />
    </>
  );
}

/** A sheet with a person's facts, and a padlock before it. */
export function DataLock() {
  return (
    <>
      <rect x={10} y={8} width={54} height={72} rx={4} class="es-picture__one" />
      <circle cx={26} cy={25} r={6} />
      <path d="M40 20h14M40 30h14M20 44h34M20 56h16" />
      <path d="M56 60V50a11 11 0 0 1 22 0v10" />
      <rect x={48} y={60} width={38} height={28} rx={4} class="es-picture__two" />
      <path d="M67 71v6" />
    </>
  );
}

/** A camera on a wall, looking down. */
export function Camera() {
  return (
    <>
      <path d="M10 10v44M10 32h14" />
      <path d="m30 20 44 12-8 28-44-12Z" class="es-picture__one" />
      <circle cx={62} cy={45} r={8} class="es-picture__two" />
      <path d="m78 50 12 4M74 62l9 9M64 70l3 14" />
    </>
  );
}

/** Two sheets of paper, one a copy of the other. */
export function Papers() {
  return (
    <>
      <rect x={12} y={8} width={50} height={64} rx={4} class="es-picture__one" />
      <rect x={32} y={24} width={52} height={64} rx={4} class="es-picture__paper" />
      <path d="M44 40h28M44 52h28M44 64h28M44 76h14" />
    </>
  );
}

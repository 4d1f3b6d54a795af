/** Drawings with people in them. Nobody has a face, an age or a colour of skin: anybody may be meant. */

type FigureProps = {
  /** The middle of the head. */
  readonly x: number;
  readonly y: number;
  readonly fill: 'one' | 'two';
  /** 1 is a head 18 wide on shoulders 30 wide. */
  readonly size?: number;
};

/** Head and shoulders. */
function Figure({ x, y, fill, size = 1 }: FigureProps) {
  const w = 15 * size;
  const top = y + 14 * size;
  const bottom = y + 38 * size;
  return (
    <g class={`es-picture__${fill}`}>
      <circle cx={x} cy={y} r={9 * size} />
      <path d={`M${x - w} ${bottom}V${top + w}A${w} ${w} 0 0 1 ${x + w} ${top + w}V${bottom}Z`} />
    </g>
  );
}

/** A person, and a care worker with a badge, close together. */
export function PersonAndWorker() {
  return (
    <>
      <Figure x={28} y={38} fill="two" size={1.25} />
      <Figure x={66} y={30} fill="one" size={1.45} />
      <path d="M66 53v7" />
      <rect x={59} y={60} width={14} height={13} rx={2} class="es-picture__two" />
    </>
  );
}

/** Three people round a table. */
export function Meeting() {
  return (
    <>
      <Figure x={48} y={16} fill="one" />
      <Figure x={19} y={30} fill="two" />
      <Figure x={77} y={30} fill="two" />
      <ellipse cx={48} cy={72} rx={42} ry={16} class="es-picture__one" />
      <path d="M40 71h16" />
    </>
  );
}

/** Two people, each with a speech bubble. */
export function PeopleTalking() {
  return (
    <>
      <path
        d="M8 8h32a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H28l-6 7v-7H8a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4Z"
        class="es-picture__one"
      />
      <path
        d="M56 8h32a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H74v7l-6-7H56a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4Z"
        class="es-picture__two"
      />
      <Figure x={24} y={53} fill="two" />
      <Figure x={72} y={53} fill="one" />
    </>
  );
}

/** Three people, none like the other: tall, small, and one in a wheelchair. */
export function EveryoneDifferent() {
  return (
    <>
      <Figure x={21} y={36} fill="one" size={1.3} />
      <Figure x={50} y={62} fill="two" size={0.68} />
      <circle cx={73} cy={30} r={8} class="es-picture__one" />
      <path d="M73 42v20h13l5 24" />
      <circle cx={73} cy={74} r={14} class="es-picture__two" />
      <path d="M73 74h.1" stroke-width={6} />
    </>
  );
}

/** A person between two ways, with an arrow to each. */
export function PersonChoosing() {
  return (
    <>
      <Figure x={48} y={48} fill="one" size={1.15} />
      <circle cx={17} cy={20} r={13} class="es-picture__two" />
      <rect x={66} y={7} width={26} height={26} rx={3} class="es-picture__two" />
      <path d="M32 48 22 40M22 40l1 8M22 40l8 1M64 48l10-8M74 40l-1 8M74 40l-8 1" />
    </>
  );
}

/** Two people over one sheet of paper. */
export function PersonHelping() {
  return (
    <>
      <Figure x={30} y={20} fill="one" size={1.1} />
      <Figure x={66} y={20} fill="two" size={1.1} />
      <rect x={26} y={56} width={44} height={34} rx={3} class="es-picture__paper" />
      <path d="M35 66h26M35 74h26M35 82h14" />
      <path d="m76 62-12 12" stroke-width={6} />
    </>
  );
}

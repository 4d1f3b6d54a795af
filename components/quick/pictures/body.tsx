/** Drawings of a hand, an ear, and of speaking. */

/** An open hand held up: no. */
export function HandStop() {
  return (
    <>
      <path
        d="M30 50V22a6 6 0 0 1 12 0v-6a6 6 0 0 1 12 0v6a6 6 0 0 1 12 0v8a6 6 0 0 1 12 0v30c0 18-10 30-26 30-12 0-19-6-24-15L17 56a6 6 0 0 1 10-7l3 4Z"
        class="es-picture__one"
      />
      <path d="M42 22v22M54 22v22M66 30v16" />
    </>
  );
}

/** An ear, and sound coming to it. */
export function Ear() {
  return (
    <>
      <path
        d="M34 40a24 24 0 1 1 48 0c0 16-14 20-16 32-2 10-9 14-16 14-7 0-13-5-13-12Z"
        class="es-picture__one"
      />
      <path d="M46 42a12 12 0 1 1 24 0c0 9-9 10-12 18" />
      <path d="M24 28a22 22 0 0 0 0 26M12 20a38 38 0 0 0 0 42" />
    </>
  );
}

/** A speech bubble with words in it. */
export function Speech() {
  return (
    <>
      <path
        d="M14 10h68a8 8 0 0 1 8 8v38a8 8 0 0 1-8 8H48L30 84V64H14a8 8 0 0 1-8-8V18a8 8 0 0 1 8-8Z"
        class="es-picture__one"
      />
      <path d="M22 28h52M22 44h34" />
    </>
  );
}

/**
 * Charts in the report's file, in the dark and in forced colours: the rules of charts/_charts.scss, which a file cannot
 * take in, with the file's own colours. On paper and in daylight a chart has its attributes alone.
 */
export const CHART_CSS = `
.es-chart__svg { display: block; max-width: 100%; height: auto; }
@media screen and (prefers-color-scheme: dark) {
  .es-chart__paper, .es-chart__hollow { fill: var(--paper); }
  .es-chart__text, .es-chart__dot { fill: var(--ink); }
  .es-chart__part, .es-chart__line, .es-chart__line line, .es-chart__dot, .es-chart__hollow, .es-chart__mark { stroke: var(--ink); }
  .es-chart__ground { fill: #131a19; }
  .es-chart__ground--partly { fill: #1f4f4c; }
  .es-chart__ground--no { fill: #6b3d16; }
  .es-chart__ground--not-enough-information, .es-chart__ground--reason-missing { fill: #34304a; }
  .es-chart__ground--strength-claimed { fill: #1d4063; }
  .es-chart__ground--strength-not-judged { fill: #3b4341; }
  .es-chart__ground--strength-shown { fill: #43345f; }
  .es-chart__full--yes { fill: #7fd0cb; }
  .es-chart__full--strength-checked { fill: #cdb0ec; }
}
@media (forced-colors: active) {
  .es-chart__svg { forced-color-adjust: none; }
  .es-chart__paper, .es-chart__ground, .es-chart__hollow { fill: Canvas; }
  .es-chart__text, .es-chart__dot, .es-chart__full { fill: CanvasText; }
  .es-chart__part, .es-chart__line, .es-chart__line line, .es-chart__dot, .es-chart__hollow, .es-chart__mark { stroke: CanvasText; }
}
`;

/** Everybody who builds gets the very same packages, from wherever they get packages. */
import * as v from 'valibot';
import type { Problem } from './repo-files';

const Versions = v.optional(v.record(v.string(), v.string()), {});
const Manifest = v.object({
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
  overrides: Versions,
});
const Lockfile = v.object({
  packages: v.record(v.string(), v.looseObject({ resolved: v.optional(v.string()) })),
});

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Versions that could come to different packages on different days. @param text `package.json` */
export function versionProblems(text: string): readonly Problem[] {
  const kinds = v.parse(Manifest, JSON.parse(text));
  return Object.entries(kinds).flatMap(([kind, versions]) =>
    Object.entries(versions).flatMap(([name, version]) =>
      EXACT.test(version)
        ? []
        : [{ path: 'package.json', message: `${kind} has ${name} "${version}": name one exact version.` }],
    ),
  );
}

/** Addresses in the lockfile, which tie it to one registry. @param text `package-lock.json` */
export function addressProblems(text: string): readonly Problem[] {
  const { packages } = v.parse(Lockfile, JSON.parse(text));
  return Object.entries(packages).flatMap(([path, { resolved }]) =>
    resolved === undefined
      ? []
      : [
          {
            path: 'package-lock.json',
            message: `${path} has an address. Write the lockfile with npm's omit-lockfile-registry-resolved.`,
          },
        ],
  );
}

/** Opens files with Python's own libraries, so that not only our own code says they are right. */
import { execFileSync } from 'node:child_process';

/** Is there a Python 3 on this machine? */
export function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function run(program: string, path: string): unknown {
  const printed = execFileSync('python3', ['-c', program, path], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 50_000_000,
  });
  return JSON.parse(printed);
}

/** A `.json` file as Python's `json` reads it. */
export function jsonByPython(path: string): unknown {
  return run('import json,sys; print(json.dumps(json.load(open(sys.argv[1], encoding="utf-8"))))', path);
}

/** The lines of a `.jsonl` file, each as Python's `json` reads it. */
export function linesByPython(path: string): unknown {
  return run(
    'import json,sys; print(json.dumps([json.loads(l) for l in open(sys.argv[1], encoding="utf-8")]))',
    path,
  );
}

/** The rows of a `.csv` file by their headings, as Python's `csv` reads them, with or without a mark at its start. */
export function rowsByPython(path: string): unknown {
  const read = 'list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig", newline=""), strict=True))';
  return run(`import csv,json,sys; print(json.dumps(${read}))`, path);
}

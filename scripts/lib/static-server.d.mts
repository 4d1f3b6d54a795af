/** The types of static-server.mjs, for tests and scripts that are checked. */

/** One request as it came in: the decoded path, and the query with its question mark or nothing. */
export type SeenRequest = { method: string; path: string; query: string };

export type FolderServerOptions = {
  /** 0 or nothing: any free port. */
  port?: number;
  /** Loopback unless told otherwise. */
  host?: string;
  /** Extra headers for the file at a path, such as `/spa/index.html`. */
  headersFor?: (path: string) => Readonly<Record<string, string>>;
  /** A page kept in memory for a path, or `null` for the file on the disk. */
  pageAt?: (path: string) => string | null;
  /** The path to serve instead of the one asked for, or `null` to serve that one. */
  rewrite?: (path: string) => string | null;
};

export type FolderServer = {
  /** Where it answers, with a slash at its end. */
  url: string;
  port: number;
  /** The newest requests, oldest first, at most REMEMBERED_REQUESTS; the same array for the server's life. */
  requests: readonly SeenRequest[];
  /** Resolves once the port is free again. */
  close(): Promise<void>;
};

/** How many requests a server remembers. */
export const REMEMBERED_REQUESTS: number;

/** Serves every file under a folder from loopback; whatever is missing is a plain 404. */
export function startFolderServer(folder: string, options?: FolderServerOptions): Promise<FolderServer>;

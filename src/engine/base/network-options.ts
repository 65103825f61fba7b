// How a lab describes the simulated internet. Plain data: it is part of SessionOptions and passes to a worker. Not in CPython.

export interface NetworkOptions {
  /** No cable: nothing outside can be reached, no name is known. */
  readonly offline?: boolean;
  /** Of the machine's own line, shared by all that it receives. Default 12.5 MB/s. */
  readonly bytesPerSecond?: number;
  /** How long a name takes. Default 15 ms. */
  readonly resolverMs?: number;
  /** By name; `*.example.org` stands for all names below. */
  readonly hosts?: Readonly<Record<string, HostOptions>>;
  /** Hosts that are not listed do not exist. Otherwise any host answers, with generated content. */
  readonly onlyListed?: boolean;
}

export interface HostOptions {
  readonly address?: string;
  /** There and back. Default: 20 to 80 ms, by the name. */
  readonly latencyMs?: number;
  /** What it sends to one client. Default 5 MB/s. */
  readonly bytesPerSecond?: number;
  /** Time between a request and the answer. Default 2 ms. */
  readonly thinkMs?: number;
  /** What the resolver says: `unknown` there is no such name, `fails` it can't tell now. */
  readonly name?: 'known' | 'unknown' | 'fails';
  /** What happens to who connects. `silent`: nothing, until the client gives up. */
  readonly connect?: 'accepts' | 'refuses' | 'silent' | 'unreachable';
  /** Default 80 and 443. */
  readonly ports?: readonly number[];
  readonly certificate?: 'valid' | 'self-signed' | 'expired' | 'wrong-name';
  /** Every n-th request goes wrong: with this status, or the connection is reset. */
  readonly failEvery?: { readonly n: number; readonly status?: number };
  /** By path, without the query unless it is part of the key. Other paths have generated content, or are 404 if `onlyPages`. */
  readonly pages?: Readonly<Record<string, PageOptions>>;
  readonly onlyPages?: boolean;
}

export interface PageOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Generated octets instead of a body. */
  readonly size?: number;
  readonly type?: string;
  readonly thinkMs?: number;
  readonly redirect?: string;
  /** The connection breaks after so many octets of the body. */
  readonly breaksAfter?: number;
}

// What a command line of Python says besides the program: flags, `-W`, `-X`. CPython 3.13 Python/initconfig.c (config_parse_cmdline,
// config_init_warnoptions), Doc/using/cmdline.rst.

export interface Switches {
  /** False after `-u`: what is written to standard streams goes through at once. */
  readonly bufferedStdio: boolean;
  /** Fields of `sys.flags` that are not as usual. */
  readonly flags: Readonly<Record<string, number>>;
  /** `sys.warnoptions`. */
  readonly warnings: readonly string[];
  /** `sys._xoptions`: true where there is no value. */
  readonly x: Readonly<Record<string, string | true>>;
  /** `sys.orig_argv`; null: it is what `sys.argv` says. */
  readonly origArgv: readonly string[] | null;
}

export const NO_SWITCHES: Switches = {
  bufferedStdio: true,
  flags: {},
  warnings: [],
  x: {},
  origArgv: null,
};

/** Letters that are flags of their own, and the fields of `sys.flags` that they raise. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  b: ['bytes_warning'],
  B: ['dont_write_bytecode'],
  d: ['debug'],
  E: ['ignore_environment'],
  i: ['inspect', 'interactive'],
  I: ['isolated', 'ignore_environment', 'no_user_site', 'safe_path'],
  O: ['optimize'],
  P: ['safe_path'],
  q: ['quiet'],
  s: ['no_user_site'],
  S: ['no_site'],
  u: [],
  v: ['verbose'],
};

/** _Py_get_env_flag: how far a variable raises a flag; what is no number does by one. */
function envFlag(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  return /^[+-]?\d+$/.test(text) && Number(text) >= 0 ? Number(text) : 1;
}

/** The level of `-O` at which sources are compiled. */
export function optimizeLevel({ flags }: Switches): number {
  return flags['optimize'] ?? 0;
}

export class SwitchReader {
  private readonly flags: Record<string, number> = {};
  private readonly warnings: string[] = [];
  private readonly x: Record<string, string | true> = {};
  private isUnbuffered = false;

  /** Is the letter a flag? Then it is noted. */
  flag(letter: string): boolean {
    const fields = Object.hasOwn(FLAGS, letter) ? FLAGS[letter] : undefined;
    if (fields === undefined) return false;
    if (letter === 'u') this.isUnbuffered = true;
    for (const field of fields) this.flags[field] = (this.flags[field] ?? 0) + 1;
    return true;
  }

  /** `-W` or `-X`. */
  option(letter: 'W' | 'X', value: string): void {
    if (letter === 'W') {
      this.warnings.push(value);
      return;
    }
    const at = value.indexOf('=');
    this.x[at < 0 ? value : value.slice(0, at)] = at < 0 ? true : value.slice(at + 1);
    if (value === 'dev') this.flags['dev_mode'] = 1;
    if (value === 'utf8' || value === 'utf8=1') this.flags['utf8_mode'] = 1;
    if (value === 'warn_default_encoding') this.flags['warn_default_encoding'] = 1;
  }

  /** `environ`: of the process, which may say more. */
  read(environ: Readonly<Record<string, string>>, args: readonly string[]): Switches {
    const env = this.flags['ignore_environment'] === undefined ? environ : {};
    if ((env['PYTHONDEVMODE'] ?? '') !== '') this.flags['dev_mode'] = 1;
    const optimize = env['PYTHONOPTIMIZE'] ?? '';
    const level = optimize === '' ? 0 : Math.max(Number.parseInt(optimize, 10) || 1, 1);
    if (level > (this.flags['optimize'] ?? 0)) this.flags['optimize'] = level;
    if ((env['PYTHONDONTWRITEBYTECODE'] ?? '') !== '') this.flags['dont_write_bytecode'] = 1;
    const dev = this.flags['dev_mode'] === undefined ? [] : ['default'];
    const said = (env['PYTHONWARNINGS'] ?? '').split(',').filter((w) => w !== '');
    const bytes = this.flags['bytes_warning'] ?? 0;
    const last = bytes === 0 ? [] : [bytes > 1 ? 'error::BytesWarning' : 'default::BytesWarning'];
    return {
      bufferedStdio: !this.isUnbuffered && envFlag(env['PYTHONUNBUFFERED']) === 0,
      flags: this.flags,
      warnings: [...dev, ...said, ...this.warnings, ...last],
      x: this.x,
      origArgv: args,
    };
  }
}

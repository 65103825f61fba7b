import argparse
import contextlib
import io
import sys


def build():
    p = argparse.ArgumentParser(prog='tool', description='Does things.', epilog='bye', exit_on_error=True)
    p.add_argument('--version', action='version', version='%(prog)s 1.0')
    p.add_argument('-v', '--verbose', action='count', default=0, help='more (default: %(default)s)')
    sub = p.add_subparsers(dest='cmd', required=True, title='commands', metavar='CMD')
    add = sub.add_parser('add', help='add numbers', aliases=['plus'])
    add.add_argument('nums', nargs='+', type=int, metavar='N')
    add.add_argument('--scale', type=float, default=1.0)
    g = add.add_mutually_exclusive_group()
    g.add_argument('--neg', action='store_true')
    g.add_argument('--abs', dest='absolute', action='store_const', const=5)
    cp = sub.add_parser('copy')
    cp.add_argument('src')
    cp.add_argument('dst', nargs='?', default='.')
    cp.add_argument('-m', '--mode', choices=['fast', 'safe'], default='safe')
    cp.add_argument('-x', '--exclude', action='append', default=[])
    cp.add_argument('--force', action=argparse.BooleanOptionalAction)
    cp.add_argument('rest', nargs=argparse.REMAINDER)
    return p


parser = build()
for line in ('add 1 2 3', '-vv add 4 --scale 2.5 --neg', 'plus 1 --abs', 'copy a', 'copy a b -m fast -x one --exclude=two --no-force', '-v copy -xq a b extra -z', 'add', 'add x', 'add 1 --neg --abs', '', '--version', 'add 1 --bogus', '-h', 'add -h', 'copy --help', '--verb copy s', 'copy --ex'):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            ns = parser.parse_args(line.split())
    except SystemExit as e:
        print(f'[{line}] exit {e.code}', out.getvalue() + err.getvalue(), sep='\n')
    else:
        print(f'[{line}]', ns)


class Pair(argparse.Action):
    def __call__(self, parser, ns, values, option_string=None):
        k, _, v = values.partition('=')
        d = getattr(ns, self.dest, None) or {}
        d[k] = v
        setattr(ns, self.dest, d)


def even(s):
    n = int(s)
    if n % 2:
        raise argparse.ArgumentTypeError(f'{n} is odd')
    return n


q = argparse.ArgumentParser(prog='q', add_help=False, exit_on_error=False, allow_abbrev=False, prefix_chars='-+', fromfile_prefix_chars=None, argument_default=argparse.SUPPRESS)
q.add_argument('-D', action=Pair, dest='defs')
q.add_argument('+e', type=even)
q.add_argument('--two', nargs=2, metavar=('A', 'B'))
q.add_argument('--opt', nargs='?', const='C')
q.add_argument('--many', action='extend', nargs='*', type=int)
print(q.parse_args(['-Da=1', '-D', 'b', '+e', '4', '--two', 'x', 'y', '--opt', '--many', '1', '2', '--many', '3']))
print(q.parse_known_args(['--what', '1', '--opt', 'z']), vars(q.parse_args([])))
for args in (['+e', '3'], ['+e', 'q'], ['--two', '1']):
    try:
        q.parse_args(args)
    except argparse.ArgumentError as e:
        print(e)
print(q.format_usage(), parser.format_help(), sep='')
ns = argparse.Namespace(a=1)
print(ns, 'a' in ns, ns == argparse.Namespace(a=1), q.get_default('opt'))
try:
    q.add_argument('--two')
except argparse.ArgumentError as e:
    print(e)

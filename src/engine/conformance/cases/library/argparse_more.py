import argparse, sys, io, contextlib
def run(p, *argv):
    err, out = io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
        try:
            print(p.parse_args(argv))
        except SystemExit as e:
            print('exit', e.code)
    print(argv, out.getvalue().strip(), '|', err.getvalue().strip().splitlines()[-1:] or '')
p = argparse.ArgumentParser(prog='prog', description='What it does.', epilog='The end.')
p.add_argument('src', help='source file')
p.add_argument('dst', nargs='?', default='out', help='target (default: %(default)s)')
p.add_argument('-v', '--verbose', action='count', default=0)
p.add_argument('-n', '--num', type=int, choices=range(1, 4), metavar='N')
p.add_argument('--flag', action=argparse.BooleanOptionalAction, default=None, help='turn on')
p.add_argument('-x', action='append', dest='xs')
p.add_argument('--const', action='store_const', const=42)
p.add_argument('--pair', nargs=2, type=float)
p.add_argument('--many', nargs='+')
p.add_argument('--opt', nargs='?', const='c', default='d')
p.add_argument('--version', action='version', version='%(prog)s 1.0')
g = p.add_mutually_exclusive_group()
g.add_argument('--red', action='store_true'); g.add_argument('--blue', action='store_false')
for argv in (['a'], ['a', 'b', '-vvv', '-n', '2'], [], ['a', '-n', 'x'], ['a', '--flag'], ['a', '--no-flag'], ['a', '-x1', '-x', '2'], ['a', '--const'], ['a', '--pair', '1', '2.5'], ['a', '--pair', '1'], ['--many', 'p', 'q', '--', 'a'], ['a', '--opt'], ['a', '--opt=z'], ['--version'], ['a', '--red', '--blue'], ['a', 'b', 'c'], ['a', '--unknown'], ['a', '--ver'], ['a', '--p', '1', '2'], ['-h'], ['a', '-vn2'], ['a', '--num=3'], ['a', '--many']):
    run(p, *argv)
print(p.format_usage()); print(p.format_help())
s = argparse.ArgumentParser(prog='tool')
subs = s.add_subparsers(dest='cmd', required=True, title='commands', metavar='CMD')
add = subs.add_parser('add', help='adds', aliases=['a']); add.add_argument('n', type=int, nargs='*'); add.set_defaults(func=sum)
rm = subs.add_parser('rm', help='removes'); rm.add_argument('-f', action='store_true')
for argv in (['add', '1', '2'], ['a'], ['rm', '-f'], [], ['add', 'x'], ['rm', 'extra']):
    run(s, *argv)
print(s.format_help()); print(add.format_usage())
ns, rest = p.parse_known_args(['a', '--zzz'])
print(ns.src, rest, argparse.Namespace(a=1, b='x'), argparse.Namespace(a=1) == argparse.Namespace(a=1), 'a' in argparse.Namespace(a=1), vars(argparse.Namespace(q=2)))
def even(s):
    v = int(s)
    if v % 2: raise argparse.ArgumentTypeError(f'{v} is odd')
    return v
q = argparse.ArgumentParser(prog='q', prefix_chars='-+', fromfile_prefix_chars='@', argument_default=argparse.SUPPRESS, formatter_class=argparse.ArgumentDefaultsHelpFormatter, exit_on_error=False)
q.add_argument('+p', type=even, default=4, help='a number'); q.add_argument('--log', default='x', help='log file')
run(q, '+p', '6'); run(q)
try:
    q.parse_args(['+p', '5'])
except argparse.ArgumentError as e:
    print(e)
print(q.format_help())
for bad in (lambda: p.add_argument('-n'), lambda: p.add_argument('a', 'b'), lambda: p.add_argument('--z', action='nope'), lambda: p.add_argument('--z', type='x'), lambda: p.add_argument('--z', nargs=0), lambda: p.add_argument('pos', required=True), lambda: argparse.ArgumentParser(foo=1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)

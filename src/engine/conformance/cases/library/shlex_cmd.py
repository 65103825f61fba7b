import cmd
import io
import shlex

print(shlex.split('a "b c" d\\ e \'f g\' # x', comments=True), shlex.quote("it's"), shlex.quote('plain'), shlex.join(['a b', 'c']), shlex.quote(''))
try:
    shlex.split('"open')
except ValueError as e:
    print(e)
print(list(shlex.shlex('a = b+c; "q"', posix=True, punctuation_chars=True)), list(shlex.shlex("x 'y z' # c\nw")))


class Shell(cmd.Cmd):
    prompt = '> '
    intro = 'Welcome'
    use_rawinput = False

    def do_greet(self, arg):
        """greet NAME"""
        self.stdout.write(f'hello {arg}\n')

    def do_quit(self, arg):
        return True

    def default(self, line):
        self.stdout.write(f'unknown {line}\n')

    def emptyline(self):
        self.stdout.write('empty\n')


out = io.StringIO()
Shell(stdin=io.StringIO('greet bob\nnope x\n\nhelp\nhelp greet\nquit\n'), stdout=out).cmdloop()
print(out.getvalue())
s = Shell(stdout=io.StringIO())
print(s.onecmd('greet x'), s.stdout.getvalue(), s.parseline('cmd arg1 arg2'), s.completenames('gr'))

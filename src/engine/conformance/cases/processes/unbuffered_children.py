# python -u and PYTHONUNBUFFERED in children: what they print comes through pipes at once, and is asked and answered line by line.
import os
import subprocess
import sys

ASKED = '''
import sys
while line := sys.stdin.readline():
    print('out', line.strip())
    print('err', line.strip(), file=sys.stderr)
'''


def ask(args, **options):
    pipe = subprocess.PIPE
    with subprocess.Popen(args, stdin=pipe, stdout=pipe, stderr=pipe, **options) as child:
        for word in (b'one', b'two'):
            child.stdin.write(word + b'\n')
            child.stdin.flush()
            print(child.stdout.readline(), child.stderr.readline())
        print(child.communicate(), child.returncode)


ask([sys.executable, '-u', '-c', ASKED])
ask([sys.executable, '-Bu', '-c', ASKED])
ask([sys.executable, '-c', ASKED], env={**os.environ, 'PYTHONUNBUFFERED': '1'})

SHOWN = '''
import os, sys
for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(type(stream.buffer).__name__, stream.buffer.name, stream.write_through, stream.line_buffering)
sys.stdout.buffer.write(b'raw first\\n')
sys.stdout.write('part')
os.write(1, b' and the rest\\n')
print('two', 'writes')
sys.stdout.flush()
sys.stdout.reconfigure(line_buffering=True)
'''
for options, value in ((['-u'], ''), ([], ''), ([], '0'), ([], 'x'), (['-E'], '1')):
    env = {**os.environ, 'PYTHONUNBUFFERED': value}
    done = subprocess.run([sys.executable, *options, '-c', SHOWN], env=env, capture_output=True, text=True)
    print(options, repr(value), done.returncode, done.stderr)
    print(done.stdout)

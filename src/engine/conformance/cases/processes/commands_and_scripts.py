# Other programs than Python: sleep, echo, cat, true and false; scripts that name their interpreter in the first line.
import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time


def run(*args, **options):
    done = subprocess.run(args, capture_output=True, text=True, **options)
    print(args[0].rpartition('/')[2], *args[1:], done.returncode, repr(done.stdout), done.stderr.strip())


os.environ['LC_ALL'] = 'C'
os.chdir(tempfile.mkdtemp())
run('true')
run('false')
run('/bin/true', 'ignored')
run('echo', 'hello', 'world')
run('echo', '-n', 'a b', '')
run('echo')
run('cat', input='from stdin\n')
with open('one', 'w') as file:
    file.write('one\n')
run('cat', 'one', '-', 'none', 'one', input='between\n')
run('sleep', '0.01')
run('sleep')
run('sleep', 'x')
run('sleep', '0', '0.5x')
run('env', 'echo', 'found')
try:
    subprocess.run(['no-such-command'])
except FileNotFoundError as error:
    print(error)
print([shutil.which(name) is not None for name in ('sleep', 'echo', 'cat', 'no-such-command')])

started = time.monotonic()
with subprocess.Popen(['sleep', '20']) as child:
    try:
        child.wait(0.05)
    except subprocess.TimeoutExpired as error:
        print(error.cmd, error.timeout)
    print(child.poll())
    child.terminate()
    print(child.wait(), time.monotonic() - started < 10)
for number in (signal.SIGINT, signal.SIGKILL):
    child = subprocess.Popen(['sleep', 'infinity'])
    time.sleep(0.3)
    child.send_signal(number)
    print(child.wait())
with subprocess.Popen(['cat'], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
    for word in (b'line one\n', b'line two\n'):
        child.stdin.write(word)
        child.stdin.flush()
        print(child.stdout.readline())
echo = subprocess.Popen(['echo', 'through', 'a pipe'], stdout=subprocess.PIPE)
print(subprocess.check_output(['cat'], stdin=echo.stdout), echo.wait())


def script(name, first, mode=0o755):
    with open(name, 'w') as file:
        file.write(f"{first}\nimport sys\nprint(sys.argv, sys.flags.isolated)\n")
    os.chmod(name, mode)


script('plain', f'#!{sys.executable}')
run('./plain', 'a', 'b')
script('option', f'#! {sys.executable}   -I  ')
run('./option', 'c')
script('nested', '#!./plain')
run('./nested', 'd')
script('closed', f'#!{sys.executable}', 0o644)
script('lost', '#!/no/such/python')
script('nothing', 'print(1)')
for name in ('closed', 'lost', 'nothing'):
    try:
        print(subprocess.run([f'./{name}']))
    except OSError as error:
        print(error.strerror, error.filename)


async def main():
    async def one(*args):
        child = await asyncio.create_subprocess_exec(*args, stdout=asyncio.subprocess.PIPE)
        return (await child.communicate())[0], child.returncode

    print(await asyncio.gather(one('echo', 'async'), one('sleep', '0.02'), one('false')))
    child = await asyncio.create_subprocess_exec('sleep', '20')
    try:
        await asyncio.wait_for(child.wait(), 0.05)
    except TimeoutError:
        child.kill()
    print(await child.wait())


asyncio.run(main())

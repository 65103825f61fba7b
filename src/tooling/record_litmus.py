# Runs one litmus program many times, each time in a child of its own, and prints what it printed as JSON: {"stdout": [...], "hangs": N, "runs": N}.
# Half of the runs switch threads as often as CPython can; in the others a trace function sleeps now and then before a bytecode, so that another thread
# goes on between any two of them, which a busy machine could do in some version of CPython. Ends early when all that is wanted has been seen.
# Usage: python3.13 record_litmus.py PROGRAM.py WANTED.json, where WANTED is {"stdout": [...], "hangs": true or false}.

import importlib
import json
import os
import random
import re
import select
import shutil
import signal
import sys
import tempfile
import threading
import time

RUNS = 400
AT_ONCE = 8
SECONDS = 2.0

path, wanted_text = sys.argv[1:]
wanted = json.loads(wanted_text)
with open(path, encoding='utf-8') as file:
    source = file.read()
code = compile(source, 'main.py', 'exec')
for name in re.findall(r'^(?:import|from) ([\w.]+)', source, re.M):
    importlib.import_module(name)
folder = tempfile.mkdtemp()
sys.stdout.flush()

TRACED = re.compile(r'main\.py$|/(threading|queue|thread|_base|futures)\.py$')


def tracer(chance, longest):
    def trace(frame, event, arg):
        if not TRACED.search(frame.f_code.co_filename):
            return None
        if frame.f_code.co_filename == 'main.py':
            frame.f_trace_opcodes = True
        if random.random() < chance:
            time.sleep(random.random() * longest)
        return trace

    return trace


def become_child(run, write):
    os.setsid()
    os.dup2(write, 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    os.closerange(3, 64)
    place = os.path.join(folder, str(run))
    os.mkdir(place)
    os.chdir(place)
    random.seed(run)
    if run % 2 == 0:
        sys.setswitchinterval(1e-6)
    else:
        trace = tracer(*((0.03, 0.004), (0.15, 0.001), (0.4, 0.0003))[run // 2 % 3])
        threading.settrace(trace)
        sys.settrace(trace)


seen = set()
hangs = 0
running = {}
is_child = False
run = 0


def is_done():
    return seen.issuperset(wanted['stdout']) and (hangs > 0 or not wanted['hangs'])


while (run < RUNS and not is_done()) or running:
    while len(running) < AT_ONCE and run < RUNS and not is_done():
        read, write = os.pipe()
        pid = os.fork()
        if pid == 0:
            is_child = True
            become_child(run, write)
            break
        os.close(write)
        running[read] = (pid, time.monotonic() + SECONDS, [])
        run += 1
    if is_child:
        break
    ready, _, _ = select.select(list(running), [], [], 0.05)
    for read, (pid, until, pieces) in list(running.items()):
        piece = os.read(read, 65536) if read in ready else None
        if piece:
            pieces.append(piece)
            continue
        if piece is None and time.monotonic() < until:
            continue
        if piece is None:
            hangs += 1
        else:
            seen.add(b''.join(pieces).decode())
        try:
            os.killpg(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(pid, 0)
        os.close(read)
        del running[read]

if is_child:
    exec(code, {'__name__': '__main__', '__builtins__': __builtins__})
else:
    shutil.rmtree(folder, ignore_errors=True)
    print(json.dumps({'stdout': sorted(seen), 'hangs': hangs, 'runs': run}))

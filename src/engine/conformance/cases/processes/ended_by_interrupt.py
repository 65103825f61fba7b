# How a child ends that nobody saves from its signal: by the signal itself.
import signal
import subprocess
import sys


def run(code):
    child = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    print(child.returncode, child.stdout.split(), child.stderr.splitlines()[-1:])


run("raise KeyboardInterrupt")
run("raise KeyboardInterrupt('stop')")
run("import os; print('before', flush=True); os.kill(os.getpid(), 15); print('after')")
run("import signal; signal.raise_signal(signal.SIGINT)")
run("import signal; signal.alarm(1); signal.pause()")
run("import signal, atexit; atexit.register(print, 'bye'); signal.raise_signal(2)")
run("import sys; sys.exit(130)")
run("import signal; signal.signal(2, signal.SIG_DFL); signal.raise_signal(2)")
run("import signal; signal.signal(2, signal.SIG_IGN); signal.raise_signal(2); print('alive')")
print(signal.Signals(2), signal.strsignal(2))

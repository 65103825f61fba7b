# subprocess with preexec_fn: what runs in the child before the program does.
import os
import signal
import subprocess
import sys


def run(code, **options):
    child = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, **options)
    return child.returncode, child.stdout.split()


def prepare():
    os.environ["ADDED"] = "too late for the child"
    os.chdir("/")
    os.umask(0o027)


print(run("import os; print(os.getcwd())", preexec_fn=prepare))
print(run("import os; print(oct(os.umask(0)))", preexec_fn=prepare))
print(os.getcwd() == "/", "ADDED" in os.environ)
print(run("print('hello')", preexec_fn=lambda: print("never flushed", end="")))
print(run("import os; print(os.getpgrp() == os.getpid())", preexec_fn=os.setpgrp))
print(run("import signal; print(signal.getsignal(signal.SIGUSR1))", preexec_fn=lambda: signal.signal(signal.SIGUSR1, signal.SIG_IGN)))


def fails():
    raise ValueError("in preexec_fn")


try:
    run("print('not reached')", preexec_fn=fails)
except subprocess.SubprocessError as error:
    print(type(error).__name__, error)
try:
    subprocess.run(["/nonexistent/program"], preexec_fn=os.getpid)
except FileNotFoundError as error:
    print(error)
print(run("print('in', __import__('os').getcwd())", preexec_fn=os.getpid, cwd="/tmp"))
print(run("import os; print(sorted(os.environ))", preexec_fn=os.getpid, env={"A": "1", "LC_ALL": "C.UTF-8"}))
try:
    run("1", preexec_fn=5)
except subprocess.SubprocessError as error:
    print(error)
print(run("raise SystemExit(7)", preexec_fn=os.getpid))

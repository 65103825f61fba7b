# fork and exec: another program in the same process.
import os
import sys


def child(act):
    r, w = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.dup2(w, 1)
        try:
            act()
        except BaseException as error:
            os.write(1, repr(error).encode())
        finally:
            os._exit(9)
    os.close(w)
    data = b""
    while chunk := os.read(r, 1000):
        data += chunk
    os.close(r)
    found, status = os.waitpid(pid, 0)
    print(data.decode().split("\n"), os.waitstatus_to_exitcode(status), found == pid)


python = sys.executable
child(lambda: os.execv(python, ["python", "-c", "print('hello')"]))
child(lambda: os.execl(python, "python", "-c", "import sys; print(sys.argv, file=sys.stdout); sys.exit(4)", "a", "b"))
child(lambda: os.execve(python, ["python", "-c", "import os; print(sorted(os.environ), os.environ['X'])"], {"X": "1", "LC_ALL": "C.UTF-8"}))
child(lambda: os.execle(python, "python", "-c", "import os; print(os.environ.get('HOME'))", {"LC_ALL": "C.UTF-8"}))
child(lambda: os.execvp("no-such-program-here", ["x"]))
child(lambda: os.execv("/nonexistent", ["x"]))
child(lambda: os.execv("/", ["x"]))
child(lambda: os.execv(python, []))
child(lambda: os.execv(python, [""]))
child(lambda: os.execv(python, "text"))
child(lambda: os.execve(python, ["x"], [("A", "B")]))
child(lambda: os.execve(python, ["x"], {"A=B": "C"}))
child(lambda: os.execv(python, ["python", "-c", "import os; print(os.getppid() == " + str(os.getppid()) + ")"]))


def buffered():
    print("lost with the program that printed it", end="")
    os.execv(python, ["python", "-c", "print('only this')"])


child(buffered)


def inherits():
    r, w = os.pipe()
    os.set_inheritable(r, True)
    os.write(w, b"through exec")
    os.execv(python, ["python", "-c", f"import os; print(os.read({r}, 100)); os.fstat({w})"])


r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.dup2(w, 1)
    os.dup2(w, 2)
    inherits()
os.close(w)
data = b""
while chunk := os.read(r, 1000):
    data += chunk
print(data.decode().splitlines()[0], data.decode().splitlines()[-1])
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

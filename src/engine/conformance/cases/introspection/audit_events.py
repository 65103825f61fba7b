"""What the hooks of `sys.addaudithook` are told of, and what they can prevent."""
import encodings.idna
import fcntl
import gc
import marshal
import os
import pathlib
import resource
import socket
import sys
import tempfile
import time

listening = False
PLAIN = int, str, bytes, type(None)


def hook(event, args):
    if listening:
        print('  ', event, [arg if isinstance(arg, PLAIN) else type(arg).__name__ for arg in args])


sys.addaudithook(hook)


def told(what, *args, **kwargs):
    global listening
    print(getattr(what, '__name__', what))
    listening = True
    try:
        result = what(*args, **kwargs)
    except Exception as error:
        print('   raised', type(error).__name__)
        result = None
    finally:
        listening = False
    return result


os.chdir(tempfile.mkdtemp())

print('files')
told(open, 'a', 'w').close()
told(open, 'a', 'rb', buffering=0).close()
told(open, b'a', 'a+').close()
told(open, pathlib.Path('a')).close()
told(open, 'missing')
told(os.close, told(os.open, 'a', os.O_RDONLY))
told(open, told(os.dup, 1), 'w').close()
told(os.listdir)
told(os.listdir, '.')
told(os.listdir, b'.')
told(os.scandir, '.').close()
told(os.mkdir, 'd')
told(os.mkdir, 'e', 0o755)
told(os.rename, 'a', 'b')
told(os.replace, 'b', pathlib.Path('a'))
told(os.link, 'a', 'c')
told(os.symlink, 'a', 'l')
told(os.chmod, 'a', 0o600)
told(os.utime, 'a')
told(os.utime, 'a', (1, 2))
told(os.utime, 'a', ns=(1, 2))
told(os.truncate, 'a', 3)
told(os.remove, 'c')
told(os.unlink, pathlib.Path('l'))
told(os.rmdir, 'd')
told(os.chown, 'a', -1, -1)
told(os.lchown, 'a', -1, -1)
told(os.makedirs, 'x/y')
told(os.removedirs, 'x/y')
told(os.chdir, '.')
told(list, os.walk('.'))

print('processes')
told(os.putenv, 'A', 'B')
told(os.unsetenv, 'A')
told(os.execv, '/missing', ['missing'])
pid = told(os.fork)
if pid == 0:
    os._exit(3)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

print('code')
told(compile, '1 + 1', 'file', 'eval')
told(compile, b'1 + 1', 'file', 'exec')
told(eval, ' 1')
code = compile('1', 'file', 'eval')
told(eval, code)
told(exec, code)
told(exec, 'x = 1')
told(compile, '1 +', 'file', 'eval')
told(__import__, 'sys')
told(marshal.dumps, 1)
told(marshal.loads, marshal.dumps(1))

print('sys and gc')
told(gc.get_objects) and None
told(gc.get_objects, generation=0)
told(gc.get_referents, 1, 'x')
told(gc.get_referrers, code)
told(sys._current_frames) and None
told(sys._current_exceptions)
told(sys.settrace, None)
told(sys.setprofile, None)
told(sys.addaudithook, lambda event, args: None)
told(time.sleep, 0.001)

print('sockets')
told(socket.gethostbyname, 'localhost')
told(socket.getaddrinfo, '127.0.0.1', 80) and None
told(socket.getnameinfo, ('127.0.0.1', 80), 0) and None
told(socket.getservbyname, 'http')
told(socket.getservbyname, 'http', 'tcp')
told(socket.getservbyport, 80)
with told(socket.socket) as server, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
    told(server.bind, ('127.0.0.1', 0))
    told(server.listen)
    with socket.socket() as client:
        told(client.connect, server.getsockname())
    with socket.socket() as client:
        told(client.connect_ex, server.getsockname())
    told(datagrams.sendto, b'x', ('127.0.0.1', 9))
    told(datagrams.sendto, b'x', 0, ('127.0.0.1', 9))
    told(datagrams.sendmsg, [b'x'], [], 0, ('127.0.0.1', 9))

print('descriptors')
with open('a', 'r+') as file:
    told(fcntl.fcntl, file.fileno(), fcntl.F_GETFD)
    told(fcntl.fcntl, 1, fcntl.F_GETFD, 0)
limits = resource.getrlimit(resource.RLIMIT_CORE)
told(resource.setrlimit, resource.RLIMIT_CORE, limits)
told(resource.prlimit, 0, resource.RLIMIT_CORE)

print('what a hook raises prevents')
forbidden = {'os.remove', 'open', 'compile', 'exec', 'import', 'socket.connect', 'time.sleep'}


def forbid(event, args):
    if event in forbidden:
        raise RuntimeError('not ' + event)


sys.addaudithook(forbid)


def attempt(what, *args):
    try:
        print(what(*args))
    except Exception as error:
        print(type(error).__name__, error)


attempt(os.remove, 'a')
attempt(open, 'a')
attempt(os.open, 'a', os.O_RDONLY)
attempt(compile, '1', 'f', 'eval')
attempt(eval, code)
attempt(__import__, 'colorsys')
attempt(time.sleep, 1)
with socket.socket() as client:
    attempt(client.connect, ('127.0.0.1', 1))
forbidden.clear()
print(os.path.exists('a'))

# A hook that raises keeps others out, without a word.
forbidden.add('sys.addaudithook')
print(sys.addaudithook(lambda event, args: print('never', event)))
os.remove('a')

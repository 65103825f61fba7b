import os
os.environ['COLOUR'] = 'green'
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.environ['COLOUR'] += '!'
    os.write(w, os.environ['COLOUR'].encode())
    os._exit(0)
os.waitpid(pid, 0)
print(os.read(r, 20), os.environ['COLOUR'])
os.chdir('/tmp')
pid = os.fork()
if pid == 0:
    os.chdir('/')
    os.write(w, os.getcwd().encode()); os._exit(0)
os.waitpid(pid, 0)
print(os.read(r, 20), os.getcwd())

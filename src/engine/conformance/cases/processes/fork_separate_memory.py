import os, sys
data = {'n': 1, 'items': [1, 2, 3]}
counter = 10
def change():
    global counter
    counter += 5
    data['n'] = 99
    data['items'].append(4)
    data['who'] = 'child'
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    change()
    os.write(w, repr((counter, sorted(data.items(), key=str))).encode())
    os._exit(0)
os.close(w)
with os.fdopen(r) as f:
    print('child saw', f.read())
os.waitpid(pid, 0)
print('parent has', counter, data)

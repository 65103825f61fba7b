import os

with open('list.txt', 'w') as file:
    file.write('tea bread milk')

descriptor = os.open('list.txt', os.O_RDONLY)
pid = os.fork()
if pid == 0:
    print('child: ', os.read(descriptor, 4))
    os._exit(0)
os.waitpid(pid, 0)
print('parent:', os.read(descriptor, 5))
os.close(descriptor)

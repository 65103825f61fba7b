import os
def worker(inp, out):
    with os.fdopen(inp, 'r') as i, os.fdopen(out, 'w') as o:
        for line in i:
            a, op, b = line.split()
            o.write(f'{eval(line)}\n')
            o.flush()
to_r, to_w = os.pipe()
from_r, from_w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(to_w); os.close(from_r)
    worker(to_r, from_w)
    os._exit(0)
os.close(to_r); os.close(from_w)
ask = os.fdopen(to_w, 'w'); answer = os.fdopen(from_r)
for q in ('1 + 2', '6 * 7', '2 ** 10'):
    print(q, file=ask, flush=True)
    print(q, '=', answer.readline().strip())
ask.close(); answer.close()
print(os.waitpid(pid, 0)[1])

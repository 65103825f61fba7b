from concurrent.futures import ThreadPoolExecutor
import contextvars
import threading

request = contextvars.ContextVar('request', default='none')


def handle(n):
    before = request.get()
    request.set(f'r{n}')
    return before, request.get()


request.set('main')
with ThreadPoolExecutor(1) as pool:
    print(pool.submit(handle, 1).result())
    print(pool.submit(handle, 2).result())
    context = contextvars.copy_context()
    print(pool.submit(context.run, handle, 3).result(), context[request])
print(request.get())
out = []
t = threading.Thread(target=lambda: out.append(request.get()))
t.start()
t.join()
t = threading.Thread(target=contextvars.copy_context().run, args=(lambda: out.append(request.get()),))
t.start()
t.join()
print(out)

import threading

print(threading.active_count(), [t.name for t in threading.enumerate()])
go = threading.Event()
ready = threading.Barrier(4)


def work():
    ready.wait()
    go.wait()


threads = [threading.Thread(target=work, name=f'w{i}') for i in range(3)]
for t in threads:
    t.start()
ready.wait()
print(threading.active_count(), sorted(t.name for t in threading.enumerate()))
print(all(t.is_alive() for t in threads))
go.set()
for t in threads:
    t.join()
print(threading.active_count(), threading.enumerate() == [threading.main_thread()])
print(threading._active == {threading.get_ident(): threading.current_thread()}, threading._limbo)

import threading

gate = threading.Event()
threads = [threading.Thread(target=gate.wait) for _ in range(5)]
for thread in threads:
    thread.start()
numbers = {thread.native_id for thread in threads}
gate.set()
for thread in threads:
    thread.join()
print("threads of Python:", len(threads))
print("threads of the system:", len(numbers))

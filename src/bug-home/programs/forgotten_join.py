# wanted: ok "[]\n"
import threading

results = []


def work():
    results.append(1)


thread = threading.Thread(target=work)
thread.start()
print(results)
thread.join()

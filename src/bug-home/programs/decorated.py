# wanted: ok "{'calls': 1}\n"
import functools
import threading

stats = {"calls": 0}


def counted(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        stats["calls"] = stats["calls"] + 1
        return function(*args, **kwargs)

    return wrapper


@counted
def work(a, *, b=1):
    return a + b


threads = [threading.Thread(target=work, args=(1,), kwargs={"b": 2}) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(stats)

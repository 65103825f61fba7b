# wanted: ok "done\n" KeyError
import threading

sessions = {"ann": 1}


def log_out(name):
    if name in sessions:
        del sessions[name]


threads = [threading.Thread(target=log_out, args=("ann",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")

# A thread that joins itself would wait for ever: CPython says so instead.
#: ok "RuntimeError\n"
#: schedules 1
import threading


def work():
    try:
        threading.current_thread().join()
    except RuntimeError:
        print('RuntimeError')


thread = threading.Thread(target=work)
thread.start()
thread.join()

# wanted: exception "" AttributeError
import threading


class Connection:
    name = "main"


connection = Connection()


def close():
    global connection
    connection = None


thread = threading.Thread(target=close)
thread.start()
if connection is not None:
    name = connection.name
    print(name)
thread.join()

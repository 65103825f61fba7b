import threading

gate = threading.Event()
guard = threading.Thread(target=gate.wait, name='guard')


def look(moment):
    print(moment, '- alive:', guard.is_alive(), '- has an ident:', guard.ident is not None)


look('made')
guard.start()
look('started')
gate.set()
guard.join()
look('ended')

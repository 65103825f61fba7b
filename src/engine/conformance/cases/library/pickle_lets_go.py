# What was loaded goes with its last reference: no cycle of the unpickler keeps it, nor of a queue between processes.
import gc
import io
import multiprocessing
import pickle

gc.disable()


class Told:
    def __del__(self):
        print('gone')


class Item:
    def __init__(self, told):
        self.args = (told,)


told = Told()
data = pickle.dumps(Item(told))
for load in pickle.loads, lambda data: pickle.Unpickler(io.BytesIO(data)).load(), lambda data: pickle.load(io.BytesIO(data)):
    item = load(data)
    print('loaded')
    del item
    print('deleted')
for wrong in b'', data[:-4], b'x':
    try:
        pickle.loads(wrong)
    except Exception as error:
        print(type(error).__name__, error)
queue = multiprocessing.SimpleQueue()
queue.put(Item(told))
item = queue.get()
del item
print('end')

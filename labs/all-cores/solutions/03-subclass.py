# A thread is an object and keeps its result as an attribute.
# The price: a class, and the result may be read only after join.
import threading

def weigh(parcel):
    grams = 0
    for step in range(1500):
        grams += parcel * step % 7
    return grams


class Scale(threading.Thread):
    def __init__(self, parcel):
        super().__init__()
        self.parcel = parcel
        self.grams = None

    def run(self):
        self.grams = weigh(self.parcel)


scales = [Scale(parcel) for parcel in (1, 2, 3)]
for scale in scales:
    scale.start()
for scale in scales:
    scale.join()
print('total', sum(scale.grams for scale in scales))

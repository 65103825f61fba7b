# A thread is an object, so it can carry its result as an attribute.
# The price: a class, and you read the result only after join.
import threading
import time

grams = {'tea': 250, 'lamp': 400, 'jar': 350}


class Scale(threading.Thread):
    def __init__(self, parcel):
        super().__init__(name=parcel)
        self.parcel = parcel
        self.weight = None

    def run(self):
        time.sleep(0.1)
        self.weight = grams[self.parcel]


scales = [Scale(parcel) for parcel in grams]
for scale in scales:
    scale.start()
for scale in scales:
    scale.join()

print('weights', [scale.weight for scale in scales])

import threading

seats = threading.Semaphore(1)
seats.release()
print('Semaphore: nobody notices that there are now two')

seats = threading.BoundedSemaphore(1)
try:
    seats.release()
except ValueError as error:
    print('BoundedSemaphore:', error)

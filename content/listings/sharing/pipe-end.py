import multiprocessing

def work(sender):
    sender.send('first')
    sender.send('last')

if __name__ == '__main__':
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=work, args=(sender,))
    child.start()
    sender.close()
    while True:
        try:
            print(receiver.recv())
        except EOFError:
            print('nobody can send any more')
            break
    child.join()

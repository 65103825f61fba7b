# Only the parent writes to the file. The child sends its line through a pipe and never touches its copy of the buffer.
# The lines of many children can't run into each other. The price: somebody has to receive them.
import multiprocessing


def work(pipe):
    pipe.send('child at work\n')


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    receiver, sender = multiprocessing.Pipe(duplex=False)
    log = open('log.txt', 'w')
    log.write('parent begins\n')
    process = multiprocessing.Process(target=work, args=(sender,))
    process.start()
    log.write(receiver.recv())
    process.join()
    log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')

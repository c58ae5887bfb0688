/** Sends a file with what is known of its progress, 0 to 1. Resolves with a sentence where it was refused, with null where it was taken. */
export function upload(
  address: string,
  file: File,
  progress: (share: number) => void,
): Promise<string | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0)
    request.onerror = () => done('The file did not arrive. Check the connection and try once more.')
    request.onload = () => {
      if (request.status < 300) {
        done(null)
        return
      }
      const { message, fields } = (request.response ?? {}) as {
        message?: string
        fields?: Record<string, string[]>
      }
      done(fields?.file?.[0] ?? message ?? 'The file was not taken.')
    }
    request.send(file)
  })
}

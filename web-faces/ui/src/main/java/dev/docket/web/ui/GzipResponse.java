package dev.docket.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose text goes out as gzip (RFC 1952), in UTF-8 and as a whole: until then it can be
 * taken back, and after that its length is known.
 */
final class GzipResponse extends HttpServletResponseWrapper {

  /** The highest that does not look for longer matches, as zlib's deflate_fast. */
  private static final int LEVEL = 3;

  private static final int BUFFER = 8 * 1024;

  private final ByteArrayOutputStream compressed = new ByteArrayOutputStream(BUFFER);
  private @Nullable PrintWriter writer;

  GzipResponse(HttpServletResponse response) {
    super(response);
  }

  private static final class Gzip extends GZIPOutputStream {

    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(LEVEL);
    }
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    PrintWriter known = writer;
    if (known == null) {
      known = new PrintWriter(new OutputStreamWriter(new Gzip(compressed), UTF_8));
      writer = known;
    }
    return known;
  }

  /** Faces flushes when it is done; the text stays here until its end is known. */
  @Override
  public void flushBuffer() throws IOException {
    if (writer == null) {
      super.flushBuffer();
    }
  }

  @Override
  public void sendError(int status) throws IOException {
    takeBack();
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    takeBack();
    super.sendError(status, message);
  }

  @Override
  public void reset() {
    takeBack();
    super.reset();
  }

  @Override
  public void resetBuffer() {
    takeBack();
    super.resetBuffer();
  }

  private void takeBack() {
    writer = null;
    compressed.reset();
  }

  /** Sends the text, if there is one. */
  void finish() throws IOException {
    if (writer != null) {
      writer.close();
      setHeader("Content-Encoding", "gzip");
      addHeader("Vary", "Accept-Encoding");
      setContentLength(compressed.size());
      compressed.writeTo(getOutputStream());
    }
  }
}

package dev.docket.web.ui.transfer;

import dev.docket.transfer.ImportRun;
import dev.docket.transfer.OrderImports;
import dev.docket.validation.RuleViolationException;
import dev.docket.web.ui.Viewer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * Receives a file of orders straight from the wire. The container's own reading of parts would
 * leave a file with card numbers in clear on the disk; here nothing is kept but what the core
 * seals.
 */
@WebServlet("/import-file")
public class ImportFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String FIELD = "file";

  @Inject private transient OrderImports imports;
  @Inject private transient Viewer viewer;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(receive(request));
  }

  private String receive(HttpServletRequest request) throws IOException {
    if (!JakartaServletFileUpload.isMultipartContent(request)) {
      return refused("file.missing");
    }
    try {
      FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(request);
      while (parts.hasNext()) {
        FileItemInput part = parts.next();
        if (FIELD.equals(part.getFieldName()) && !part.isFormField() && !part.getName().isBlank()) {
          return receive(part);
        }
      }
      return refused("file.missing");
    } catch (FileUploadException brokenOff) {
      return refused("file.broken-off");
    }
  }

  private String receive(FileItemInput part) throws IOException {
    try (InputStream content = part.getInputStream()) {
      ImportRun run = imports.receive(part.getName(), content, null, viewer.actor());
      return "import-run?id=" + run.id().text();
    } catch (RuleViolationException refused) {
      return refused(refused.violations().get(0).rule());
    }
  }

  private static String refused(String rule) {
    return "import?refused=" + rule;
  }
}

package dev.docket.testkit;

import dev.docket.internal.ObviousPasswords;
import dev.docket.spi.CommonPasswords;

class ObviousPasswordsTest extends CommonPasswordsContract {

  @Override
  protected CommonPasswords passwords() {
    return new ObviousPasswords();
  }
}

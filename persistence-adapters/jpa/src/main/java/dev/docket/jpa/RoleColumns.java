package dev.docket.jpa;

import dev.docket.account.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** An account's roles as columns; {@link Role#USER} needs none. */
@NullUnmarked
@Embeddable
class RoleColumns {

  @Column(name = "is_staff")
  private boolean staff;

  @Column(name = "is_admin")
  private boolean admin;

  protected RoleColumns() {}

  static RoleColumns from(Set<Role> roles) {
    RoleColumns columns = new RoleColumns();
    columns.staff = roles.contains(Role.STAFF);
    columns.admin = roles.contains(Role.ADMIN);
    return columns;
  }

  Set<Role> toDomain() {
    return rolesOf(staff, admin);
  }

  static Set<Role> rolesOf(boolean staff, boolean admin) {
    Set<Role> roles = EnumSet.of(Role.USER);
    if (staff) {
      roles.add(Role.STAFF);
    }
    if (admin) {
      roles.add(Role.ADMIN);
    }
    return roles;
  }
}

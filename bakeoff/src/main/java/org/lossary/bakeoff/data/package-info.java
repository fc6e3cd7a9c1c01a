/** The real data that come with the bake-off; PROVENANCE.md beside them says where from. */
@NullMarked
package org.lossary.bakeoff.data;

import org.jspecify.annotations.NullMarked;

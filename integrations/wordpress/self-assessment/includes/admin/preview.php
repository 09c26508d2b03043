<?php
/**
 * A position as visitors see it.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * Where a position can be looked at.
 *
 * @param string $id An id.
 * @return string
 */
function preview_url( $id ) {
	return view_url( 'preview', $id );
}

/**
 * Prints the position.
 */
function print_preview() {
	$id = asked( 'position' );
	if ( null === find_position( $id ) ) {
		print_list();
		return;
	}
	/* translators: %s: title of a position. */
	echo '<h2>' . esc_html( sprintf( __( 'Preview of “%s”', 'self-assessment' ), title_by_id( $id ) ) ) . '</h2>';
	printf( '<p><a href="%s">%s</a></p>', esc_url( page_url() ), esc_html__( 'All positions', 'self-assessment' ) );
	$settings = array(
		'position'      => $id,
		'heading-level' => '3',
		'remember'      => 'none',
	);
	echo '<div class="self-assessment-preview">' . render( $settings ) . '</div>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escapes for itself.
}
